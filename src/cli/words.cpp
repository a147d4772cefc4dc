// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "earshot/base/text.h"
#include "output.h"

#include <fmt/format.h>

#include <map>

namespace earshot::cli {

namespace {

std::string_view orThing(const std::string& subject, std::string_view otherwise)
{
    return subject.empty() ? otherwise : std::string_view(subject);
}

std::string because(const std::string& detail)
{
    return detail.empty() ? std::string() : fmt::format(" ({})", singleLine(detail));
}

std::string dueBy(const std::string& time)
{
    const auto due = parsedRfc3339(time);
    return due ? fmt::format(" (due {})", whenOf(*due)) : std::string();
}

std::string waiting(const Error& error)
{
    return error.retryIn ? fmt::format("; it asks us to wait {} s", error.retryIn->count()) : std::string();
}

std::string aboutServers(const Error& error)
{
    const auto server = orThing(error.subject, "the server");
    const auto why = because(error.detail);
    switch (error.kind) {
    case ErrorKind::Unreachable:
        return fmt::format("{} cannot be reached{}.", server, why);
    case ErrorKind::TimedOut:
        return fmt::format("{} did not answer in time{}.", server, why);
    case ErrorKind::TlsFailed:
        return fmt::format("{} has no certificate that this machine trusts, so nothing was sent{}.", server, why);
    case ErrorKind::TooLarge:
        return fmt::format("{} answered with more than 20 MB, so the rest was not read{}.", server, why);
    case ErrorKind::Truncated:
        return fmt::format("{} broke off in the middle of its answer{}.", server, why);
    case ErrorKind::Unauthorized:
        return fmt::format("{} does not accept the token (401); give the source a new one{}.", server, why);
    case ErrorKind::Forbidden:
        return fmt::format("{} does not allow this (403){}.", server, why);
    case ErrorKind::NotFound:
        return fmt::format("{} does not know this address (404){}.", server, why);
    case ErrorKind::Gone:
        return fmt::format("{} says that this is gone for good (410), so the source is no longer asked{}.", server, why);
    case ErrorKind::RateLimited:
        return fmt::format("{} has had enough requests for now (429){}{}.", server, waiting(error), why);
    case ErrorKind::ServerFailed:
        return fmt::format("{} has a fault of its own{}{}.", server, waiting(error), why);
    case ErrorKind::BadRedirect:
        return fmt::format("{} redirects to where Earshot does not follow{}.", server, why);
    case ErrorKind::Rejected:
        return fmt::format("{} refused it{}.", server, why);
    default:
        return fmt::format("{} would get a token over an unencrypted connection; use https.", server);
    }
}

std::string aboutAnswers(const Error& error)
{
    const auto what = orThing(error.subject, "The answer");
    switch (error.kind) {
    case ErrorKind::NotAFeed:
        return fmt::format("{} is not a feed{}.", what, because(error.detail));
    case ErrorKind::NotJson:
        return fmt::format("{} is not JSON{}.", what, because(error.detail));
    default:
        return fmt::format("{} cannot be read{}.", what, because(error.detail));
    }
}

std::string aboutWorkspaces(const Error& error)
{
    const auto workspace = orThing(error.subject, "The workspace");
    const auto why = because(error.detail);
    switch (error.kind) {
    case ErrorKind::WorkspaceMissing:
        return fmt::format("There is no workspace at {}; make one with: earshotctl workspace create", workspace);
    case ErrorKind::WorkspaceExists:
        return fmt::format("There is a workspace at {} already.", workspace);
    case ErrorKind::Locked:
        return fmt::format("{} is in use by another program; try again when that has finished{}.", workspace, why);
    case ErrorKind::ReadOnly:
        return fmt::format("{} cannot be written to{}.", workspace, why);
    case ErrorKind::NewerSchema:
        return fmt::format("{} was made by a newer version of Earshot and was left untouched{}.", workspace, why);
    case ErrorKind::OlderSchema:
        return fmt::format("{} was made by an older version; bring it up to date with: earshotctl workspace migrate", workspace);
    case ErrorKind::NotAWorkspace:
        return fmt::format("{} is not an Earshot workspace{}.", workspace, why);
    case ErrorKind::Corrupt:
        return fmt::format("{} is damaged{}; restore a backup.", workspace, why);
    case ErrorKind::DiskFull:
        return fmt::format("The disk is full, so nothing of this was stored; what was there before is unharmed{}.", why);
    case ErrorKind::DatabaseUnreachable:
        return fmt::format("The database at {} cannot be reached{}.", workspace, why);
    case ErrorKind::VerificationFailed:
        return fmt::format("{} does not verify{}.", workspace, why);
    default:
        return fmt::format("The database refused the work{}.", why);
    }
}

std::string aboutWishes(const Error& error)
{
    const auto what = orThing(error.subject, "This");
    const auto why = because(error.detail);
    switch (error.kind) {
    case ErrorKind::InvalidArgument:
        return fmt::format("{} cannot be used{}.", what, why);
    case ErrorKind::Unknown:
        return fmt::format("There is no {}.", what);
    case ErrorKind::NotSupported:
        return fmt::format("{} is not supported{}.", what, why);
    case ErrorKind::NotPermitted:
        return fmt::format("{} is not permitted{}.", what, why);
    case ErrorKind::WrongState:
        return fmt::format("{} is not in a state that allows this{}.", what, why);
    case ErrorKind::PromiseOpen:
        return fmt::format("{} has a promise that is still open{}; keep, move or withdraw it, or close the case with: earshotctl case move "
                           "--leave-promises",
            what, dueBy(error.detail));
    case ErrorKind::ChecksFailed:
        return fmt::format("{} was not sent: {}", what, singleLine(error.detail));
    case ErrorKind::CredentialMissing:
        return fmt::format("{} needs a token; add the source with --token-env NAME or --token-stdin{}.", what, why);
    case ErrorKind::SecretStoreUnavailable:
        return fmt::format("No system keyring is reachable{}; set EARSHOT_PASSPHRASE to keep secrets in an encrypted file.", why);
    case ErrorKind::WrongPassphrase:
        return fmt::format("The passphrase does not open {}.", what);
    case ErrorKind::Cancelled:
        return fmt::format("{} was cancelled{}.", what, why);
    default:
        return fmt::format("{} cannot be read or written{}.", what, why);
    }
}

}

std::string sentenceFor(const Error& error)
{
    if (error.kind <= ErrorKind::InsecureCredential)
        return aboutServers(error);
    if (error.kind <= ErrorKind::Malformed)
        return aboutAnswers(error);
    if (error.kind <= ErrorKind::VerificationFailed)
        return aboutWorkspaces(error);
    return aboutWishes(error);
}

std::string sentenceFor(const CheckFinding& finding)
{
    const std::string words = singleLine(finding.words);
    switch (finding.kind) {
    case CheckKind::OpenPlaceholder:
        return fmt::format("The placeholder {} is still open.", words);
    case CheckKind::TooLong:
        return fmt::format("The text is too long for this platform: {}.", words);
    case CheckKind::Empty:
        return "There is no text.";
    case CheckKind::PrivateFirst:
        return "Answer in public first; then take the details to a private message.";
    case CheckKind::Inflammatory:
        return fmt::format("\"{}\" may inflame, defend or get personal.", words);
    case CheckKind::Spelling:
        return fmt::format("\"{}\" is not in the dictionary.", words);
    case CheckKind::PersonalData:
        return fmt::format("\"{}\" looks like personal data, which belongs in a private message.", words);
    case CheckKind::RepliesToTroll:
        return "This answers a troll; leaving it alone is a decision, too.";
    case CheckKind::ThirdPartyInPrivate:
        return fmt::format("{} would be drawn into this private message.", words);
    case CheckKind::Heated:
        return "This reads heated; step away for a moment, or hand the case over with: earshotctl case assign --note";
    case CheckKind::RepeatsReply:
        return fmt::format("Nearly the same words went out in case {}.", words);
    case CheckKind::UnalteredTemplate:
        return fmt::format("This is the template {} as it is.", words);
    case CheckKind::VagueTime:
        return fmt::format("\"{}\" is no time that anybody can rely on; name one.", words);
    case CheckKind::AsksInPublic:
        return fmt::format("This asks for \"{}\" where everybody can read the answer.", words);
    case CheckKind::NotAcknowledged:
        return "This neither solves the problem nor says that it was heard.";
    case CheckKind::NoApology:
        return "This answers a complaint without an apology.";
    case CheckKind::NoNextStep:
        return "This says neither what happens next nor how you can help.";
    }
    return {};
}

std::string wordsFor(const Reason& reason)
{
    static const std::map<std::string, std::string> meanings{
        { "signal:corrected_text", "a person judged this very text" },
        { "signal:young_account", "the account is younger than a week" },
        { "signal:recent_account", "the account is younger than a month" },
        { "signal:old_account", "the account is older than three years" },
        { "signal:few_followers", "hardly anybody follows the account" },
        { "signal:many_followers", "ten thousand or more follow the account" },
        { "signal:earlier_customer", "an earlier case as a customer" },
        { "signal:earlier_troll", "an earlier case as a troll" },
        { "signal:often_troll", "three or more earlier cases as a troll" },
        { "signal:blocked", "we blocked this account" },
        { "signal:muted", "we muted this account" },
        { "signal:same_text", "three or more accounts posted this text" },
        { "signal:campaign_text", "ten or more accounts posted this text" },
        { "signal:deep_reply", "deep in somebody's thread" },
    };
    const auto found = meanings.find(reason.feature);
    return found == meanings.end() ? reason.feature : found->second;
}

int exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Locked:
    case ErrorKind::NewerSchema:
        return InUse;
    case ErrorKind::VerificationFailed:
        return NotVerified;
    case ErrorKind::NotPermitted:
        return NotPermitted;
    case ErrorKind::InvalidArgument:
        return WrongUsage;
    default:
        return Failed;
    }
}

}
