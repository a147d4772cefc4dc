// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace earshot {

/// Where Earshot keeps things on this machine, and who sits at it. The same for the window and for earshotctl.
/// Source   XDG base directory specification 0.8: a relative path in a variable is invalid and ignored.
std::string dataFolder(); ///< $XDG_DATA_HOME/earshot
std::string usualWorkspace(); ///< EARSHOT_WORKSPACE, else earshot.db in the data folder
std::string usualActor(); ///< EARSHOT_USER, else the login name
std::string environment(const char* name); ///< empty where it is not set

}
