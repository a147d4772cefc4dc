// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/model/case.h"

#include <algorithm>

namespace earshot {

namespace {

std::optional<Time> sooner(const std::optional<Time>& one, const std::optional<Time>& other)
{
    return one && other ? std::min(*one, *other) : one ? one : other;
}

std::optional<Time> promiseOwedAt(const Case& one)
{
    return one.state == CaseState::Withdrawn ? std::nullopt : one.promiseDueAt;
}

}

std::optional<Time> answerOwedAt(const Case& one)
{
    const bool isOwed = one.lane == Lane::Complaints && !one.closedAt && !one.firstAnsweredAt;
    return isOwed ? one.answerDueAt : std::nullopt;
}

std::optional<Time> nextDueAt(const Case& one)
{
    return sooner(answerOwedAt(one), promiseOwedAt(one));
}

bool isPromiseNext(const Case& one)
{
    const auto answer = answerOwedAt(one), promise = promiseOwedAt(one);
    return promise && (!answer || *promise < *answer);
}

std::optional<Time> urgentAt(const Case& one)
{
    const auto answer = answerOwedAt(one);
    return sooner(answer ? std::optional(*answer - one.headStart) : std::nullopt, promiseOwedAt(one));
}

}
