// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/blocking.h"
#include "support/catch.h"

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace earshot;

TEST_CASE("A thread may wait except while it must not, and only that thread")
{
    CHECK(mayBlock());
    {
        const NoBlocking outer;
        const NoBlocking inner;
        CHECK_FALSE(mayBlock());
        bool other = false;
        std::thread([&] { other = mayBlock(); }).join();
        CHECK(other);
    }
    CHECK(mayBlock());
    aboutToBlock("nothing happens");
}

TEST_CASE("Whoever waits where nobody must ends the program")
{
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const rlimit none{ 0, 0 };
        setrlimit(RLIMIT_CORE, &none);
        std::signal(SIGABRT, SIG_DFL);
        std::freopen("/dev/null", "w", stderr);
        const NoBlocking guard;
        aboutToBlock("a test");
        _exit(0);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGABRT);
}
