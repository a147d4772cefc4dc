// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/result.h"
#include "earshot/model/names.h"

#include <stdexcept>
#include <string>
#include <utility>

namespace earshot::bench {

/// A benchmark has nobody to tell an error to but the terminal: it throws.
template <class T>
T required(Result<T> result)
{
    if (!result)
        throw std::runtime_error(std::string(nameOf(result.error().kind)) + " " + result.error().subject + " " + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

}
