// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace earshot {

/// How expected failures cross folders. Exceptions stay inside a folder.
template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, std::string subject = {}, std::string detail = {})
{
    return tl::unexpected<Error>(Error { kind, std::move(subject), std::move(detail) });
}

}
