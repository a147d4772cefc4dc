// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStandardItemModel>

#include <memory>
#include <vector>

class QAction;

namespace earshot::gui {

class Commands;

namespace Ui {
class CommandPalette;
}

/// Ctrl+K: every command that is possible in its window at this moment, by words of its name.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    CommandPalette(const Commands& commands, QWidget* window);
    ~CommandPalette() override;

    void open();

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void filter(const QString& words);
    void runCurrent();
    void close();

    std::unique_ptr<Ui::CommandPalette> ui_;
    const Commands& commands_;
    QStandardItemModel found_;
    std::vector<QAction*> offered_; ///< what could be triggered when it opened
    QWidget* focusBefore_ = nullptr;
};

}
