// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/temp_dir.h"

#include <string>
#include <sys/types.h>

namespace earshot::test {

/// Debian's nginx on a free loopback port, for as long as this object lives; its files stand in `root()`.
///
/// Errors   throws where nginx does not come up; ask isInstalled() first.
class NginxServer {
public:
    static bool isInstalled();

    /// `http` and `server` are lines for those blocks of the configuration; `listen` follows the address ("ssl http2").
    struct Configuration {
        std::string http{};
        std::string server{};
        std::string listen{};
    };
    explicit NginxServer(const Configuration& configuration);
    ~NginxServer();
    NginxServer(const NginxServer&) = delete;
    NginxServer& operator=(const NginxServer&) = delete;

    std::string root() const { return folder_.file("root"); }
    void write(const std::string& name, const std::string& bytes) const;
    std::string url(const std::string& path, const std::string& scheme = "http") const;

private:
    void start(const Configuration& configuration);

    TempDir folder_;
    int port_ = 0;
    pid_t process_ = 0;
};

}
