// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace earshot::gui {

/// One of resources/icons/<name>.svg, drawn in the colours of the present theme. The files say "currentColor" where they mean the text's colour.
QIcon icon(const QString& name);

}
