// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace earshot::gui {

/// Over the list, while all that match are chosen: how many they are, then how far the act on them has come.
class MatchingBar : public QFrame {
    Q_OBJECT
public:
    explicit MatchingBar(QWidget* parent = nullptr);

    void offer(int count);
    void progress(int done, int all);
    bool isAtWork() const { return atWork_; }

signals:
    void cancelled(); ///< of the choice or of the work, as isAtWork() says

private:
    void changeEvent(QEvent* event) override;
    void tell();

    QLabel* text_;
    QProgressBar* progress_;
    QPushButton* cancel_;
    int count_ = 0;
    bool atWork_ = false;
};

}
