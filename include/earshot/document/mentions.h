// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/document/store.h"
#include "earshot/model/event.h"
#include "earshot/model/mention.h"
#include "earshot/model/relevance.h"
#include "earshot/model/source.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace earshot {

/// What is already known of a key.
struct Known {
    MentionId id{};
    std::string versionDigest{}; ///< hex SHA-256 of the latest Observation::versionText
    MentionState state = MentionState::Present;
};

/// What is written of an observation beside its own texts. Making it is half the work of recording, and needs no workspace.
struct Prepared {
    Time seenAt{}; ///< what `digest` says of when it was seen
    std::string card{}; ///< the author's, as canonical JSON
    std::string digest{}; ///< hex SHA-256 of the first snapshot
    std::string indexed{}; ///< what the full-text index says of author and text
};

/// An observation with what assess/ made of it, ready to be recorded.
struct Sorted {
    Observation observation;
    Verdict verdict;
    BrandId brand{};
    std::string versionDigest{}; ///< of the observation's versionText where that has been worked out already
    std::optional<Relevance> relevance{}; ///< where a brand's words stand in it
    std::optional<Prepared> prepared{}; ///< where prepare() was called
};

/// Does on any thread what record() would else do while it holds the workspace. Texts that no engine can store are repaired.
void prepare(Sorted& sorted, Time seenAt);

/// One mention that record() wrote to.
struct RecordedMention {
    MentionId id{};
    std::size_t index = 0; ///< its place in the batch
    std::string conversation{};
};

struct Recorded {
    std::vector<RecordedMention> added, changed, restored; ///< in order of the batch
    int unchanged = 0;
};

/// As much of what a reply answers as tells whose conversation it is.
struct Answered {
    BrandId brand{};
    bool isOwn = false;
};

struct MentionFilter {
    std::optional<Label> label{};
    std::string platform{};
    SourceId source{};
    std::optional<Time> since{}; ///< first seen at or after
    std::optional<MentionState> state{};
    bool own = false; ///< true: our own posts as well
};

/// What a person said about a version of a mention.
struct Correction {
    CorrectionId id{};
    MentionId mention{};
    Label label = Label::Unsure;
    std::string text{}, reason{}, actor{};
    Time at{};
    bool isLearnt = true; ///< false: the terms of the mention's source forbid it
};

struct Exchange {
    Snapshot snapshot;
    Mention mention;
};

/// Mentions, their authors and their immutable snapshots [D1, D2].
///
/// Shape    record() is the hot path: it takes a batch, inserts what is new with its first snapshot, full-text row and ledger row, appends
/// an
///          `edited` snapshot where the version digest differs, a `restored` one where it was gone, and touches nothing where it is
///          unchanged. A key that stands twice in a batch with different text gives one mention with two versions.
/// Cost     about 30 µs a new mention on SQLite in batches of hundreds; lists and searches use keyset paging and never count.
/// Errors   those of Store; Unknown.
/// Threads  as the Store it was made from.
class Mentions {
public:
    explicit Mentions(Store& store) : store_(&store) { }

    Result<std::unordered_map<std::string, Known>> known(const std::vector<std::string>& keys);
    Result<Recorded> record(SourceId source, const std::string& platform, const std::vector<Sorted>& batch, Time seenAt);
    Result<void> recordGone(MentionId id, GoneReason reason, Time seenAt); ///< no-op if it is already gone

    /// Newest first by id; `before` is the last id of the page before (none: from the top). limit 0: all.
    Result<std::vector<Mention>> list(const MentionFilter& filter, MentionId before, int limit);
    Result<Mention> find(MentionId id);
    /// What a reply answers, by its key or, on the same platform and server, its external id; none if it is not known.
    Result<std::optional<Answered>> answeredBy(const Observation& reply, const Source& source);
    Result<std::vector<Snapshot>> versions(MentionId id); ///< oldest first
    Result<std::vector<Mention>> conversation(const std::string& key); ///< in order of time, our own posts included
    Result<std::vector<Mention>> byAuthor(AuthorId author, int limit);

    /// Mentions of a source that are due for a second look: not gone, seen since `since`, last looked at before `before`; longest wait
    /// first.
    Result<std::vector<Mention>> dueForRecheck(SourceId source, Time since, Time before, int limit);
    Result<void> noteRechecked(MentionId id, Time at);

    /// The sorter's verdict on a recorded mention once more, with what is known beside its text; a person's label stays. `event` says where
    /// that gives it another label.
    Result<void> weigh(MentionId id, const Verdict& verdict, const std::optional<Event>& event, Time now);

    /// A person's verdict: kept as a correction (text, label, person), shown at once, one ledger row. Returns the id that `undo` takes.
    Result<CorrectionId> judge(MentionId id, Label label, const std::string& reason, const std::string& actor, Time now);
    Result<void> undoCorrection(CorrectionId id, const std::string& actor, Time now);
    Result<std::vector<Correction>> corrections(); ///< oldest first, undone ones left out

private:
    Store* store_;
};

}
