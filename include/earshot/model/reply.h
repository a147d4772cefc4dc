// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/time.h"
#include "earshot/model/ids.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace earshot {

enum class Audience { Public, Private };

/// Draft -> (Submitted -> Approved | Returned) -> Held -> Sending -> Sent; or Cancelled, Failed, Uncertain.
/// Uncertain: the program died, or the connection broke, between sending and hearing the answer; settled by looking at the platform, never by guessing.
enum class ReplyState { Draft, Submitted, Returned, Approved, Held, Sending, Sent, Failed, Cancelled, Uncertain };

/// Which of the times that a text names its author calls a promise, or none, by the words that name the time: what stands around them may
/// still change [R8].
using PromiseChoices = std::map<std::string, bool>;

/// A reply from its first keystroke to its place on the network. Bound to its case and its audience for ever.
struct Reply {
    ReplyId id {};
    CaseId caseId {};
    MentionId answers {}; ///< the mention it answers
    Audience audience = Audience::Public;
    std::string text {};
    std::string language {};
    ReplyState state = ReplyState::Draft;
    std::string author {}; ///< who wrote it
    std::string approver {}, comment {}; ///< second opinion [R9]
    std::string idempotencyKey {}; ///< made once, when it is first held
    std::optional<Time> sendAt {}; ///< end of the hold
    std::optional<Time> sentAt {};
    std::string externalId {}, url {}; ///< of the post it became
    std::string lastError {};
    Time changedAt {};
    PromiseChoices promiseChoices {}; ///< of the others, what the text says exactly is promised
};

enum class CheckKind {
    OpenPlaceholder, TooLong, Empty, PrivateFirst, Inflammatory, Spelling, PersonalData, RepliesToTroll, ThirdPartyInPrivate,
    Heated, ///< the whole of it: time to step away or to hand over [R11]
    RepeatsReply, UnalteredTemplate, ///< canned [R5]
    VagueTime, ///< "soon" [R8]
    AsksInPublic, ///< for what belongs in private [R6]
    NotAcknowledged, NoApology, NoNextStep, ///< what a first answer leaves out [R3, F1, R12]
};

/// One finding about a draft. Blocking findings stop the sending; the rest warn.
struct CheckFinding {
    CheckKind kind;
    bool blocks = false;
    std::string words {}; ///< what it is about: the word, the placeholder, "512/500", the case or the template that says the same
    std::size_t begin = 0, end = 0; ///< bytes in the draft; an empty range with suggestions is where one of them goes in
    std::vector<std::string> suggestions {};
    CaseId caseId {}; ///< of RepeatsReply: where the same was said
};

}
