// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/source.h"

namespace earshot {

/// What is said to us there is about us, whatever its words.
inline bool isOwnFeed(SourceKind kind)
{
    return kind == SourceKind::Mentions || kind == SourceKind::Thread || kind == SourceKind::Reviews;
}

}
