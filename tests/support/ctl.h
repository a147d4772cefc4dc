// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/program.h"
#include "support/temp_dir.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace earshot::test {

/// earshotctl at work on a workspace of its own, as a person or a script uses it: by its arguments, its output and its exit code.
class Ctl {
public:
    /// `location` empty: a SQLite file in a temporary folder that lives as long as this object.
    explicit Ctl(std::string location = {});

    Outcome operator()(std::vector<std::string> arguments, const std::string& input = {}) const;
    /// The lines of `--json` output, each one object. Throws where the program failed or a line is no JSON.
    std::vector<nlohmann::json> lines(std::vector<std::string> arguments) const;
    nlohmann::json one(std::vector<std::string> arguments) const;
    Command command(std::vector<std::string> arguments) const;

    const std::string& location() const { return location_; }
    std::string file(const std::string& name) const { return folder_.file(name); }
    void setEnvironment(const std::string& name, const std::string& value) { environment_[name] = value; }

private:
    TempDir folder_;
    std::string location_;
    std::map<std::string, std::string> environment_;
};

}
