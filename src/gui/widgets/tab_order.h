// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace earshot::gui {

/// Tab goes through what is in `root` as it lies in the layouts, splitters and pages, also through what was made before the form or put
/// into it since. Without this it goes by the order of making.
void tabAsLaidOut(QWidget& root);

}
