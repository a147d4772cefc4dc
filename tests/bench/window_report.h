// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/base/json.h"

#include <cstdint>
#include <string>
#include <sys/types.h>
#include <vector>

namespace earshot::bench {

/// What bench_window saw, line by line, and in the end what was missed.
class WindowReport {
public:
    void tellHead(const std::string& what);
    void tellNote(const std::string& note);
    void tellStart(const std::string& name, double firstFrame, double list); ///< seconds
    /// `times` in ms, none for what is no series of acts; `heart` as a WindowHeart reports it; wanted 0: of the frames alone.
    void tellSteps(const std::string& name, const std::vector<double>& times, const Json& heart, double wanted = 0);
    void tellMemory(const std::string& when, pid_t program, double wantedMiB);
    void tellLiveHead(std::size_t perSecond);
    void tellLive(int minute, std::int64_t recorded, std::size_t written, const Json& heart, pid_t program);
    void tellVerdict() const;

private:
    void judge(const std::string& name, double value, double wanted);

    std::string missed_;
};

}
