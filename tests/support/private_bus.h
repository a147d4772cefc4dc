// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/program.h"
#include "support/temp_dir.h"

#include <fstream>

namespace earshot::test {

/// A session bus that nobody else is on and that starts no service.
class PrivateBus {
public:
    explicit PrivateBus(const TempDir& folder) : daemon_(command(folder)), address_(daemon_.line()) { }
    const std::string& address() const { return address_; }

private:
    static Command command(const TempDir& folder)
    {
        std::ofstream(folder.file("bus.conf"))
            << "<busconfig><type>session</type><listen>unix:dir=" << folder.path().string()
            << "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>"
               "<allow own=\"*\"/></policy></busconfig>";
        return { .file = "/usr/bin/dbus-daemon",
            .arguments = { "--config-file=" + folder.file("bus.conf"), "--nofork", "--print-address=1" } };
    }

    Background daemon_;
    std::string address_;
};

}
