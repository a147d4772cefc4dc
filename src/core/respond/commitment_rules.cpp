// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/respond/commitment_rules.h"

#include "earshot/base/text.h"
#include "earshot/model/names.h"

namespace earshot {

namespace {

using enum CommitmentState;

std::string nameOfOne(const Commitment& one)
{
    return std::string(nameOf(one.kind)) + " " + std::to_string(one.id.value);
}

Result<void> checkedTime(const Commitment& one, Time now)
{
    if (one.kind == CommitmentKind::Promise && !one.dueAt)
        return failure(ErrorKind::InvalidArgument, "promise", "it needs a time");
    if (one.dueAt && *one.dueAt <= now)
        return failure(ErrorKind::InvalidArgument, formatRfc3339(*one.dueAt), "it is not in the future");
    return {};
}

}

Result<Commitment> settled(const Commitment& before, CommitmentState to, const std::string& by, Time now)
{
    const bool closes = before.state == Open && (to == Done || to == Withdrawn);
    const bool reopens = (before.state == Done || before.state == Withdrawn) && to == Open;
    if (!closes && !reopens)
        return failure(ErrorKind::WrongState, nameOfOne(before), std::string(nameOf(before.state)) + " -> " + std::string(nameOf(to)));
    Commitment after = before;
    after.state = to;
    after.settledBy = closes ? by : std::string();
    after.settledAt = closes ? std::optional(now) : std::nullopt;
    return after;
}

Result<Commitment> rearranged(const Commitment& before, const std::optional<Time>& dueAt, const std::string& owner, Time now)
{
    if (before.state != Open)
        return failure(ErrorKind::WrongState, nameOfOne(before), std::string(nameOf(before.state)));
    Commitment after = before;
    after.owner = trimmed(owner);
    after.dueAt = dueAt;
    if (dueAt == before.dueAt)
        return after;
    return checkedTime(after, now).map([&] { return after; });
}

Result<Commitment> made(const Commitment& wish, const std::string& by, Time now)
{
    Commitment one = wish;
    one.text = trimmed(wish.text);
    one.owner = trimmed(wish.owner);
    one.state = Open;
    one.madeBy = by;
    one.madeAt = now;
    if (one.text.empty())
        return failure(ErrorKind::InvalidArgument, std::string(nameOf(one.kind)), "it needs a text");
    return checkedTime(one, now).map([&] { return one; });
}

}
