// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace earshot {

/// While one lives, its thread must not wait for a disk, a database or a network: whoever does ends the program, in every build, so that a
/// window never stands still unnoticed. May be nested.
///
/// Threads  the one on which it is made, and no other.
class NoBlocking {
public:
    NoBlocking();
    ~NoBlocking();
    NoBlocking(const NoBlocking&) = delete;
    NoBlocking& operator=(const NoBlocking&) = delete;
};

bool mayBlock(); ///< on this thread
/// Said by what waits, before it does; `what` stands in the message with which the program ends.
void aboutToBlock(const char* what) noexcept;

}
