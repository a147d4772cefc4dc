// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/error.h"

#include <exception>
#include <utility>

namespace earshot {

/// An expected failure on its way from deep inside document/ to the boundary, where Session turns it into a Result.
class Refusal : public std::exception {
public:
    explicit Refusal(ErrorKind kind, std::string subject = {}, std::string detail = {})
        : error_{ kind, std::move(subject), std::move(detail) }
    {
    }
    explicit Refusal(Error error) : error_(std::move(error)) { }

    const Error& error() const { return error_; }
    const char* what() const noexcept override { return error_.detail.c_str(); }

private:
    Error error_;
};

}
