// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statement.h"

#include <deque>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace earshot {

/// The where clause of a query that is put together, with its values in order.
class Conditions {
public:
    void add(const std::string& condition) { text_ += (text_.empty() ? " where " : " and ") + condition; }
    void add(const std::string& condition, std::string value)
    {
        add(condition);
        values_.emplace_back(std::move(value));
    }
    void add(const std::string& condition, std::int64_t value)
    {
        add(condition);
        values_.emplace_back(value);
    }

    void add(const std::string& condition, std::vector<std::string> values)
    {
        add(condition);
        for (std::string& value : values)
            values_.emplace_back(std::move(value));
    }

    std::size_t valueCount() const { return values_.size(); }
    const std::string& text() const { return text_; }
    void bindTo(Statement& statement)
    {
        for (auto& value : values_)
            std::visit([&](auto& bound) { statement.with(bound); }, value);
    }

private:
    std::string text_;
    std::deque<std::variant<std::string, std::int64_t>> values_; // a deque, so that bound values stay where they are
};

/// What " limit :most" is given: all for 0.
inline std::int64_t limitOf(int limit)
{
    return limit > 0 ? limit : INT64_MAX;
}

}
