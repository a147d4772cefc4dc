// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <thread>

namespace earshot::test {

/// Asks until it is true or `most` has passed; the last answer. For what another thread or process does, never for the passing of time.
template <class Condition>
bool waitFor(Condition condition, std::chrono::milliseconds most = std::chrono::seconds(10))
{
    const auto end = std::chrono::steady_clock::now() + most;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end)
            return condition();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

}
