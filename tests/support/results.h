// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/result.h"
#include "earshot/model/names.h"
#include "support/catch.h"

#include <string>
#include <utility>

namespace earshot::test {

inline std::string described(const Error& error)
{
    return std::string(nameOf(error.kind)) + " " + error.subject + " " + error.detail;
}

/// The value that must be there; where it is not, the test fails with the error in words.
template <class T>
T got(Result<T> result)
{
    const std::string error = result ? std::string() : described(result.error());
    INFO(error);
    REQUIRE(result.has_value());
    return std::move(*result);
}

inline void did(const Result<void>& result)
{
    const std::string error = result ? std::string() : described(result.error());
    INFO(error);
    REQUIRE(result.has_value());
}

/// The kind of the error that must be there.
template <class T>
ErrorKind errorOf(const Result<T>& result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().kind;
}

}
