// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace earshot {

/// What went wrong, as far as the program acts on it. The words for people are made at the edge (cli/words, gui/words).
enum class ErrorKind {
    // a server that was asked
    Unreachable,
    TimedOut,
    TlsFailed,
    TooLarge,
    Truncated,
    Unauthorized,
    Forbidden,
    NotFound,
    Gone,
    RateLimited,
    ServerFailed,
    BadRedirect,
    Rejected, ///< understood and refused (422): `detail` is the server's own sentence
    InsecureCredential, ///< a secret would leave over plain http to a machine that is not this one
    // an answer that was read
    NotAFeed,
    NotJson,
    Malformed,
    // the workspace
    WorkspaceMissing,
    WorkspaceExists,
    Locked,
    ReadOnly,
    NewerSchema,
    OlderSchema,
    NotAWorkspace,
    Corrupt,
    DiskFull,
    DatabaseUnreachable,
    DatabaseFailed,
    VerificationFailed,
    // what a person asked for
    InvalidArgument,
    Unknown, ///< no such thing: `subject` names it ("case 12")
    PromiseOpen, ///< a case would be closed over a promise: `subject` names the case, `detail` is when the soonest falls due
    NotSupported,
    NotPermitted,
    WrongState,
    ChecksFailed,
    CredentialMissing,
    SecretStoreUnavailable,
    WrongPassphrase,
    Cancelled,
    // the machine
    FileFailed,
};

/// An expected failure. Carries a kind and arguments, never a finished sentence, and never a secret or a mention's text.
struct Error {
    ErrorKind kind;
    std::string subject; ///< what it happened to: a redacted URL, a file, "case 12"
    std::string detail; ///< the technical cause, for the log and for the end of the sentence
    std::optional<std::chrono::seconds> retryIn{}; ///< only for RateLimited and ServerFailed, where the server said so
};

}
