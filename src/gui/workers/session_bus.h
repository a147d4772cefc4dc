// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace earshot::gui {

/// Whether a session bus is there. Whoever asks for one where there is none makes libdbus try to start one.
bool hasSessionBus();

}
