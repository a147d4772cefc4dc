// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_bus.h"

#include <QFileInfo>
#include <QtGlobal>

namespace earshot::gui {

bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus");
}

}
