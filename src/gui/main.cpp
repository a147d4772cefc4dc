// SPDX-License-Identifier: GPL-3.0-or-later
#include "start.h"

int main(int argc, char** argv)
{
    return earshot::gui::run(argc, argv);
}
