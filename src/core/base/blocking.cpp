// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/blocking.h"

#include <cstdio>
#include <cstdlib>

namespace earshot {

namespace {
thread_local int forbidden = 0;
}

NoBlocking::NoBlocking()
{
    ++forbidden;
}

NoBlocking::~NoBlocking()
{
    --forbidden;
}

bool mayBlock()
{
    return forbidden == 0;
}

void aboutToBlock(const char* what) noexcept
{
    if (mayBlock())
        return;
    std::fprintf(stderr, "earshot: %s on a thread that must not wait\n", what);
    std::abort();
}

}
