// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/time.h"
#include "earshot/model/ids.h"
#include "earshot/model/verdict.h"

#include <chrono>
#include <optional>
#include <string>

namespace earshot {

enum class CaseState {
    New,
    Acknowledged,
    InProgress,
    Waiting,
    Resolved,
    FollowedUp,
    LeftAlone,
    Withdrawn, ///< opened by a judgement that was taken back: no mention is in it, and no list shows it
};
enum class Lane { Complaints, Trolls };

/// The team's unit of work on one conversation.
struct Case {
    CaseId id{};
    MentionId opener{}; ///< the mention that opened it
    std::string conversation{};
    Lane lane = Lane::Complaints;
    CaseState state = CaseState::New;
    std::string assignee{};
    Time openedAt{};
    std::optional<Time> answerDueAt{}; ///< first-answer target [R1]; none in the troll lane
    std::chrono::minutes headStart{}; ///< the queue is in order of answerDueAt less this [R1]
    std::string urgency{}; ///< the parts of the head start, as JSON (model/urgency.h); empty: none
    std::optional<Time> promiseDueAt{}; ///< of its soonest open promise [R8]; kept by the store
    std::string dueExplanation{}; ///< how it was computed, as JSON (respond/target.h words its parts)
    std::optional<Time> firstAnsweredAt{};
    std::optional<Time> snoozedUntil{};
    std::optional<Time> closedAt{};
    Time changedAt{};
};

/// The first-answer target, as long as the case owes the first answer.
std::optional<Time> answerOwedAt(const Case& one);
/// What falls due next: the first answer that is owed, or the soonest open promise. A promise is owed in a closed case, too [F4].
std::optional<Time> nextDueAt(const Case& one);
/// Whether that is a promise.
bool isPromiseNext(const Case& one);
/// Where the queue puts the case: the first answer counts from its head start on.
std::optional<Time> urgentAt(const Case& one);

/// What a move that closes a case does about its open promises: it must not pass over them silently [F4].
enum class OpenPromises { Refuse, Leave };

enum class RungKind { LeaveAlone, Hide, Mute, Block, Report }; ///< the ladder [A5]

}
