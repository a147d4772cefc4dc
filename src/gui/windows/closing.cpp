// SPDX-License-Identifier: GPL-3.0-or-later
#include "closing.h"

#include "../words/times.h"
#include "../workers/desk.h"
#include "dialogs.h"

#include <QCoreApplication>

namespace earshot::gui {

namespace {

QString worded(const char* text)
{
    return QCoreApplication::translate("Closing", text);
}

}

bool mayCloseOverPromise(const RoomTools& tools, QWidget* over, const Case& inCase)
{
    const QString when = inCase.promiseDueAt ? momentText(*inCase.promiseDueAt, tools.desk.now()) : QString();
    return tools.dialogs.confirm(over, worded(QT_TRANSLATE_NOOP("Closing", "A promise is still open")),
        worded(QT_TRANSLATE_NOOP("Closing",
                   "The customer was promised something by %1. Tick it where it was kept, or withdraw it. If you close the case all the "
                   "same, the promise stays due."))
            .arg(when),
        worded(QT_TRANSLATE_NOOP("Closing", "Close the case")));
}

}
