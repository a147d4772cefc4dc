// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QObject>
#include <QPointer>

#include <functional>

namespace earshot::bench {

/// Waits until a list has been painted with the contents of all rows in sight, or with the sentence that there are none.
///
/// Threads  that of the GUI.
class WindowPainting : public QObject {
public:
    /// When a frame was done, by the clock that all processes of the machine share.
    struct Moment {
        double first = 0, whole = 0; ///< seconds; first: a frame of any contents
    };
    using Take = std::function<void(const Moment&)>;

    WindowPainting();

    /// From now on; the list need not be there yet.
    void await(const QString& list, Take take);
    static double now();

private:
    bool eventFilter(QObject* object, QEvent* event) override;
    void look();

    QString list_;
    QPointer<QAbstractItemView> view_;
    Take take_;
    Moment moment_;
    bool looking_ = false;
};

}
