// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/model/names.h"

#include <array>
#include <cassert>
#include <utility>

namespace earshot {

namespace {

template <class T>
struct Name {
    T value;
    std::string_view text;
};

template <class T>
Name(T, std::string_view) -> Name<T>;

constexpr std::array sourceKinds{ Name{ SourceKind::Feed, "feed" }, Name{ SourceKind::Mentions, "mentions" },
    Name{ SourceKind::Hashtag, "hashtag" }, Name{ SourceKind::Search, "search" }, Name{ SourceKind::Thread, "thread" },
    Name{ SourceKind::Reviews, "reviews" } };

constexpr std::array sourceHealths{ Name{ SourceHealth::New, "new" }, Name{ SourceHealth::Good, "good" },
    Name{ SourceHealth::Failing, "failing" }, Name{ SourceHealth::Dead, "dead" } };

constexpr std::array labels{ Name{ Label::Complaint, "complaint" }, Name{ Label::Troll, "troll" }, Name{ Label::Other, "other" },
    Name{ Label::Unsure, "unsure" } };

constexpr std::array mentionStates{ Name{ MentionState::Present, "present" }, Name{ MentionState::Edited, "edited" },
    Name{ MentionState::Gone, "gone" }, Name{ MentionState::Hidden, "hidden" }, Name{ MentionState::Unknown, "unknown" } };

constexpr std::array snapshotKinds{ Name{ SnapshotKind::First, "first" }, Name{ SnapshotKind::Edited, "edited" },
    Name{ SnapshotKind::Gone, "gone" }, Name{ SnapshotKind::Restored, "restored" } };

constexpr std::array goneReasons{ Name{ GoneReason::Unknown, "unknown" }, Name{ GoneReason::NotFound, "not_found" },
    Name{ GoneReason::Tombstone, "tombstone" }, Name{ GoneReason::AuthorGone, "author_gone" },
    Name{ GoneReason::AuthorSuspended, "author_suspended" } };

constexpr std::array visibilities{ Name{ Visibility::Public, "public" }, Name{ Visibility::Unlisted, "unlisted" },
    Name{ Visibility::Followers, "private" }, Name{ Visibility::Direct, "direct" } };

constexpr std::array caseStates{ Name{ CaseState::New, "new" }, Name{ CaseState::Acknowledged, "acknowledged" },
    Name{ CaseState::InProgress, "in_progress" }, Name{ CaseState::Waiting, "waiting" }, Name{ CaseState::Resolved, "resolved" },
    Name{ CaseState::FollowedUp, "followed_up" }, Name{ CaseState::LeftAlone, "left_alone" }, Name{ CaseState::Withdrawn, "withdrawn" } };

constexpr std::array lanes{ Name{ Lane::Complaints, "complaints" }, Name{ Lane::Trolls, "trolls" } };

constexpr std::array rungs{ Name{ RungKind::LeaveAlone, "leave_alone" }, Name{ RungKind::Hide, "hide" }, Name{ RungKind::Mute, "mute" },
    Name{ RungKind::Block, "block" }, Name{ RungKind::Report, "report" } };

constexpr std::array commitmentKinds{ Name{ CommitmentKind::Promise, "promise" }, Name{ CommitmentKind::Task, "task" } };

constexpr std::array commitmentStates{ Name{ CommitmentState::Offered, "offered" }, Name{ CommitmentState::Open, "open" },
    Name{ CommitmentState::Done, "done" }, Name{ CommitmentState::Withdrawn, "withdrawn" },
    Name{ CommitmentState::NeverMade, "never_made" } };

constexpr std::array audiences{ Name{ Audience::Public, "public" }, Name{ Audience::Private, "private" } };

constexpr std::array replyStates{ Name{ ReplyState::Draft, "draft" }, Name{ ReplyState::Submitted, "submitted" },
    Name{ ReplyState::Returned, "returned" }, Name{ ReplyState::Approved, "approved" }, Name{ ReplyState::Held, "held" },
    Name{ ReplyState::Sending, "sending" }, Name{ ReplyState::Sent, "sent" }, Name{ ReplyState::Failed, "failed" },
    Name{ ReplyState::Cancelled, "cancelled" }, Name{ ReplyState::Uncertain, "uncertain" } };

constexpr std::array checkKinds{ Name{ CheckKind::OpenPlaceholder, "open_placeholder" }, Name{ CheckKind::TooLong, "too_long" },
    Name{ CheckKind::Empty, "empty" }, Name{ CheckKind::PrivateFirst, "private_first" }, Name{ CheckKind::Inflammatory, "inflammatory" },
    Name{ CheckKind::Spelling, "spelling" }, Name{ CheckKind::PersonalData, "personal_data" },
    Name{ CheckKind::RepliesToTroll, "replies_to_troll" }, Name{ CheckKind::ThirdPartyInPrivate, "third_party_in_private" },
    Name{ CheckKind::Heated, "heated" }, Name{ CheckKind::RepeatsReply, "repeats_reply" },
    Name{ CheckKind::UnalteredTemplate, "unaltered_template" }, Name{ CheckKind::VagueTime, "vague_time" },
    Name{ CheckKind::AsksInPublic, "asks_in_public" }, Name{ CheckKind::NotAcknowledged, "not_acknowledged" },
    Name{ CheckKind::NoApology, "no_apology" }, Name{ CheckKind::NoNextStep, "no_next_step" } };

constexpr std::array eventKinds{ Name{ EventKind::MentionSeen, "mention_seen" }, Name{ EventKind::MentionEdited, "mention_edited" },
    Name{ EventKind::MentionGone, "mention_gone" }, Name{ EventKind::MentionRestored, "mention_restored" },
    Name{ EventKind::VerdictSet, "verdict_set" }, Name{ EventKind::VerdictUndone, "verdict_undone" },
    Name{ EventKind::CaseOpened, "case_opened" }, Name{ EventKind::CaseMoved, "case_moved" },
    Name{ EventKind::CaseAssigned, "case_assigned" }, Name{ EventKind::CaseSnoozed, "case_snoozed" },
    Name{ EventKind::CaseNoted, "case_noted" }, Name{ EventKind::CaseMentionAdded, "case_mention_added" },
    Name{ EventKind::RungTaken, "rung_taken" }, Name{ EventKind::ReplySubmitted, "reply_submitted" },
    Name{ EventKind::ReplyReturned, "reply_returned" }, Name{ EventKind::ReplyApproved, "reply_approved" },
    Name{ EventKind::ReplyHeld, "reply_held" }, Name{ EventKind::ReplyCancelled, "reply_cancelled" },
    Name{ EventKind::ReplySending, "reply_sending" }, Name{ EventKind::ReplySent, "reply_sent" },
    Name{ EventKind::ReplyFailed, "reply_failed" }, Name{ EventKind::SourceAdded, "source_added" },
    Name{ EventKind::SourceChanged, "source_changed" }, Name{ EventKind::SourceRemoved, "source_removed" },
    Name{ EventKind::BrandAdded, "brand_added" }, Name{ EventKind::BrandRemoved, "brand_removed" },
    Name{ EventKind::PolicyChanged, "policy_changed" }, Name{ EventKind::WorkspaceMigrated, "workspace_migrated" },
    Name{ EventKind::CaseWoken, "case_woken" }, Name{ EventKind::CaseWithdrawn, "case_withdrawn" },
    Name{ EventKind::MentionTagged, "mention_tagged" }, Name{ EventKind::MentionUntagged, "mention_untagged" },
    Name{ EventKind::ViewSaved, "view_saved" }, Name{ EventKind::ViewRemoved, "view_removed" },
    Name{ EventKind::TemplateSaved, "template_saved" }, Name{ EventKind::TemplateRemoved, "template_removed" },
    Name{ EventKind::PromiseMade, "promise_made" }, Name{ EventKind::PromiseMoved, "promise_moved" },
    Name{ EventKind::PromiseKept, "promise_kept" }, Name{ EventKind::PromiseWithdrawn, "promise_withdrawn" },
    Name{ EventKind::PromiseReopened, "promise_reopened" }, Name{ EventKind::TaskAdded, "task_added" },
    Name{ EventKind::TaskMoved, "task_moved" }, Name{ EventKind::TaskDone, "task_done" },
    Name{ EventKind::TaskWithdrawn, "task_withdrawn" }, Name{ EventKind::TaskReopened, "task_reopened" },
    Name{ EventKind::RelevanceConfirmed, "relevance_confirmed" }, Name{ EventKind::RelevanceDenied, "relevance_denied" },
    Name{ EventKind::RelevanceUndone, "relevance_undone" }, Name{ EventKind::VerdictWeighed, "verdict_weighed" } };

constexpr std::array errorKinds{ Name{ ErrorKind::Unreachable, "unreachable" }, Name{ ErrorKind::TimedOut, "timed_out" },
    Name{ ErrorKind::TlsFailed, "tls_failed" }, Name{ ErrorKind::TooLarge, "too_large" }, Name{ ErrorKind::Truncated, "truncated" },
    Name{ ErrorKind::Unauthorized, "unauthorized" }, Name{ ErrorKind::Forbidden, "forbidden" }, Name{ ErrorKind::NotFound, "not_found" },
    Name{ ErrorKind::Gone, "gone" }, Name{ ErrorKind::RateLimited, "rate_limited" }, Name{ ErrorKind::ServerFailed, "server_failed" },
    Name{ ErrorKind::BadRedirect, "bad_redirect" }, Name{ ErrorKind::Rejected, "rejected" },
    Name{ ErrorKind::InsecureCredential, "insecure_credential" }, Name{ ErrorKind::NotAFeed, "not_a_feed" },
    Name{ ErrorKind::NotJson, "not_json" }, Name{ ErrorKind::Malformed, "malformed" },
    Name{ ErrorKind::WorkspaceMissing, "workspace_missing" }, Name{ ErrorKind::WorkspaceExists, "workspace_exists" },
    Name{ ErrorKind::Locked, "locked" }, Name{ ErrorKind::ReadOnly, "read_only" }, Name{ ErrorKind::NewerSchema, "newer_schema" },
    Name{ ErrorKind::OlderSchema, "older_schema" }, Name{ ErrorKind::NotAWorkspace, "not_a_workspace" },
    Name{ ErrorKind::Corrupt, "corrupt" }, Name{ ErrorKind::DiskFull, "disk_full" },
    Name{ ErrorKind::DatabaseUnreachable, "database_unreachable" }, Name{ ErrorKind::DatabaseFailed, "database_failed" },
    Name{ ErrorKind::VerificationFailed, "verification_failed" }, Name{ ErrorKind::InvalidArgument, "invalid_argument" },
    Name{ ErrorKind::Unknown, "unknown" }, Name{ ErrorKind::NotSupported, "not_supported" },
    Name{ ErrorKind::NotPermitted, "not_permitted" }, Name{ ErrorKind::WrongState, "wrong_state" },
    Name{ ErrorKind::PromiseOpen, "promise_open" }, Name{ ErrorKind::ChecksFailed, "checks_failed" },
    Name{ ErrorKind::CredentialMissing, "credential_missing" }, Name{ ErrorKind::SecretStoreUnavailable, "secret_store_unavailable" },
    Name{ ErrorKind::WrongPassphrase, "wrong_passphrase" }, Name{ ErrorKind::Cancelled, "cancelled" },
    Name{ ErrorKind::FileFailed, "file_failed" } };

template <class Table, class T>
std::string_view textOf(const Table& table, T value)
{
    for (const auto& entry : table)
        if (entry.value == value)
            return entry.text;
    assert(false && "a value without a name");
    return {};
}

template <class Table>
auto valueOf(const Table& table, std::string_view text) -> std::optional<decltype(table[0].value)>
{
    for (const auto& entry : table)
        if (entry.text == text)
            return entry.value;
    return std::nullopt;
}

}

#define EARSHOT_NAMES(Type, table)                                                                                                         \
    std::string_view nameOf(Type value)                                                                                                    \
    {                                                                                                                                      \
        return textOf(table, value);                                                                                                       \
    }                                                                                                                                      \
    template <>                                                                                                                            \
    std::optional<Type> named<Type>(std::string_view text)                                                                                 \
    {                                                                                                                                      \
        return valueOf(table, text);                                                                                                       \
    }

EARSHOT_NAMES(SourceKind, sourceKinds)
EARSHOT_NAMES(SourceHealth, sourceHealths)
EARSHOT_NAMES(Label, labels)
EARSHOT_NAMES(MentionState, mentionStates)
EARSHOT_NAMES(SnapshotKind, snapshotKinds)
EARSHOT_NAMES(GoneReason, goneReasons)
EARSHOT_NAMES(Visibility, visibilities)
EARSHOT_NAMES(CaseState, caseStates)
EARSHOT_NAMES(Lane, lanes)
EARSHOT_NAMES(RungKind, rungs)
EARSHOT_NAMES(CommitmentKind, commitmentKinds)
EARSHOT_NAMES(CommitmentState, commitmentStates)
EARSHOT_NAMES(Audience, audiences)
EARSHOT_NAMES(ReplyState, replyStates)
EARSHOT_NAMES(CheckKind, checkKinds)
EARSHOT_NAMES(EventKind, eventKinds)
EARSHOT_NAMES(ErrorKind, errorKinds)

#undef EARSHOT_NAMES

}
