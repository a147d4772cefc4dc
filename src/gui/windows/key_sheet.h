// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace earshot::gui {

class Commands;

/// "?": every key, by where it counts.
class KeySheet : public QDialog {
    Q_OBJECT
public:
    KeySheet(const Commands& commands, QWidget* parent);
};

}
