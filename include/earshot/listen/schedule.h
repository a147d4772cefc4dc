// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/error.h"
#include "earshot/base/time.h"
#include "earshot/model/source.h"

#include <chrono>
#include <optional>

namespace earshot {

/// When a source is asked again. Pure: the clock and the dice are handed in.
///
/// Units    `jitter` 0..1, so that many sources never fall into step: a wait w becomes w .. 1.1 w.
/// Source   docs/methods/polling.md, with the reason behind each number.
bool isDue(const Source& source, const SourceState& state, Time now);

/// After an answer that could be used. `notBefore` is the server's wish; it may lengthen the wait up to a day, never shorten it.
SourceState afterSuccess(SourceState state, const Source& source, std::optional<std::chrono::seconds> notBefore, Time now, double jitter);

/// After a failure: the server's Retry-After where it gave one, else the interval doubled for each failure in a row, at most six hours. 410 Gone
/// is the end: the source is dead until a person resumes it. A refused credential waits a quarter of an hour at least.
SourceState afterFailure(SourceState state, const Source& source, const Error& error, Time now, double jitter);

/// Another interval from now on: what waits for its own interval waits for the new one; what waits because the server wished it, or after a
/// failure, goes on waiting.
SourceState withInterval(SourceState state, std::chrono::seconds before, std::chrono::seconds every);

/// A new token: what waits because the old one was refused or missing is due at once.
SourceState withNewToken(SourceState state);

/// Counts polls in a row that were permanently redirected to the same address. True once there were three: keep the new one.
bool noteMove(SourceState& state, const std::string& movedTo);

}
