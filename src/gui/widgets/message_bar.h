// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace earshot::gui {

/// One sentence above the room, with at most one thing to do about it. Never takes the focus, never blocks.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Notice, Failure };
    explicit MessageBar(QWidget* parent = nullptr);

    /// A notice goes by itself after some seconds; a failure stays until it is closed or another comes.
    void show(Kind kind, const QString& sentence, const QString& actionText = {}, std::function<void()> action = {});
    QString sentence() const;

private:
    QLabel* text_;
    QPushButton* action_;
    std::function<void()> run_;
    QTimer timer_;
};

}
