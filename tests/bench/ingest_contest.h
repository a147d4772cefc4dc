// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds.h"
#include "measuring.h"
#include "support/nginx_server.h"
#include "support/temp_dir.h"

#include <cstdint>
#include <string>

namespace earshot::bench {

/// Where the other programs are; an empty newsboat: not installed.
struct Contestants {
    std::string earshotctl, bareInsert, newsboat;
};

/// The same feeds, served on loopback, into three stores that are empty at the start of each run.
///
/// Errors   throws where a program fails or does not keep every item.
class IngestContest {
public:
    IngestContest(const Contestants& contestants, const FeedPlan& plan);

    /// `earshotctl poll --all` into a fresh workspace that knows the feeds and a brand.
    Usage earshot();
    /// The rows of the last earshot() through SQLite's C API; needs one before it. Its memory is not comparable: it holds all rows.
    Usage bareInsert();
    /// The same feeds as new sources of a workspace that is full already, and keeps them.
    Usage earshotOnto(const std::string& workspace);
    /// newsboat's reload, one thread, no limit of items.
    Usage newsboat();

    std::size_t items() const { return plan_.feeds * plan_.items; }
    std::size_t bytes() const { return bytes_; }
    std::int64_t cases() const { return cases_; } ///< opened by the last earshot()

private:
    void prepareWorkspace();
    void prepareNewsboat();

    Contestants contestants_;
    FeedPlan plan_;
    test::NginxServer server_;
    test::TempDir folder_;
    std::size_t bytes_ = 0;
    std::int64_t cases_ = 0;
};

}
