// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <soci/soci.h>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace earshot {

/// A value that may be NULL in the database.
template <class T>
struct Nullable {
    T value{};
    soci::indicator indicator = soci::i_null;

    Nullable& operator=(const std::optional<T>& given)
    {
        indicator = given ? soci::i_ok : soci::i_null;
        if (given)
            value = *given;
        return *this;
    }
    std::optional<T> optional() const { return indicator == soci::i_ok ? std::optional<T>(value) : std::nullopt; }
    T orElse(T other) const { return indicator == soci::i_ok ? value : std::move(other); }
};

using NullableInteger = Nullable<std::int64_t>;
using NullableText = Nullable<std::string>;

/// One SQL statement with the variables that it reads from and writes to; they are bound by reference and must outlive it.
///
/// Shape    with() and into() in the order of the placeholders and columns, then run(), first() or next(). Each placeholder has a name of
///          its own: the engines do not agree on what a name that stands twice means.
/// Errors   throws what SOCI throws.
class Statement {
public:
    Statement(soci::session& sql, std::string text) : statement_(sql), text_(std::move(text)) { }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    template <class... Values>
    Statement& with(Values&... values)
    {
        (use(values), ...);
        return *this;
    }

    template <class... Targets>
    Statement& into(Targets&... targets)
    {
        (take(targets), ...);
        return *this;
    }

    /// Runs to the end; for statements without a result. Returns how many rows it touched.
    long long run()
    {
        prepareOnce();
        statement_.execute(true);
        return statement_.get_affected_rows();
    }

    /// Runs, and takes the first row if there is one. The statement is finished then: SQLite would keep its read lock otherwise.
    bool first()
    {
        prepareOnce();
        if (!statement_.execute(true))
            return false;
        while (statement_.fetch()) { }
        return true;
    }

    /// Takes the next row; runs the statement at the first call.
    bool next()
    {
        prepareOnce();
        if (running_)
            return running_ = statement_.fetch();
        statement_.execute();
        return running_ = statement_.fetch();
    }

private:
    template <class T>
    void use(T& value)
    {
        statement_.exchange(soci::use(value));
    }
    template <class T>
    void use(Nullable<T>& value)
    {
        statement_.exchange(soci::use(value.value, value.indicator));
    }
    template <class T>
    void take(T& target)
    {
        statement_.exchange(soci::into(target));
    }
    template <class T>
    void take(Nullable<T>& target)
    {
        statement_.exchange(soci::into(target.value, target.indicator));
    }

    void prepareOnce()
    {
        if (std::exchange(prepared_, true))
            return;
        statement_.alloc();
        statement_.prepare(text_);
        statement_.define_and_bind();
    }

    soci::statement statement_;
    std::string text_;
    bool prepared_ = false;
    bool running_ = false;
};

}
