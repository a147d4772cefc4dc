// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace earshot::gui {

/// The whole program: reads the command line, opens the window, returns the exit code (0 done, 1 failed, 2 wrong usage).
int run(int argc, char** argv);

}
