// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/app/source_reports.h"

#include "earshot/base/json.h"
#include "earshot/model/names.h"

#include <algorithm>

namespace earshot {

namespace {

/// What listen/schedule.cpp stored; none where it cannot be read.
std::optional<Error> storedError(const std::string& text)
{
    const Result<Json> json = text.empty() ? failure(ErrorKind::NotJson) : parsedJson(text);
    if (!json)
        return std::nullopt;
    const auto kind = named<ErrorKind>(textAt(*json, "kind"));
    return kind ? std::optional(Error{ *kind, textAt(*json, "subject"), textAt(*json, "detail") }) : std::nullopt;
}

}

Result<std::vector<SourceReport>> sourceReports(Workspace& workspace)
{
    const auto sources = workspace.sources().all();
    const auto states = workspace.sources().states();
    if (!sources || !states)
        return tl::unexpected(!sources ? sources.error() : states.error());
    std::vector<SourceReport> reports;
    for (const Source& source : *sources) {
        const auto found = std::ranges::find(*states, source.id, [](const auto& state) { return state.first; });
        SourceReport report{ source, found == states->end() ? SourceState{} : found->second, {} };
        report.lastError = storedError(report.state.lastError);
        reports.push_back(std::move(report));
    }
    return reports;
}

}
