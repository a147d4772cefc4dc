// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/model/case.h"
#include "earshot/model/commitment.h"
#include "earshot/model/event.h"
#include "earshot/model/mention.h"
#include "earshot/model/reply.h"
#include "earshot/model/source.h"

#include <optional>
#include <string_view>

namespace earshot {

/// The words of the store, the JSON and the command line, one table for each type. Contract: extend, never change one.
/// Errors   reading an unknown word gives nullopt.
std::string_view nameOf(SourceKind);
std::string_view nameOf(SourceHealth);
std::string_view nameOf(Label);
std::string_view nameOf(MentionState);
std::string_view nameOf(SnapshotKind);
std::string_view nameOf(GoneReason);
std::string_view nameOf(Visibility);
std::string_view nameOf(CaseState);
std::string_view nameOf(Lane);
std::string_view nameOf(RungKind);
std::string_view nameOf(CommitmentKind);
std::string_view nameOf(CommitmentState);
std::string_view nameOf(Audience);
std::string_view nameOf(ReplyState);
std::string_view nameOf(CheckKind);
std::string_view nameOf(EventKind);
std::string_view nameOf(ErrorKind);

/// The value with this name: `named<CaseState>("in_progress")`. Defined for the types above.
template <class T>
std::optional<T> named(std::string_view name);

}
