// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace earshot::gui {

/// The language of the windows: our words, those of Qt's own widgets, numbers and dates.
///
/// Threads  the GUI thread.
class Speech {
public:
    ~Speech();
    void speak(const QString& code); ///< "": the system's

private:
    void beSilent();
    QTranslator ours_, qts_;
};

}
