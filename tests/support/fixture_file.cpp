// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fixture_file.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace earshot::test {

std::string fixtureFile(const std::string& name)
{
    std::ifstream file(std::string(EARSHOT_SOURCE_DIR) + "/tests/data/" + name, std::ios::binary);
    if (!file)
        throw std::runtime_error("no fixture " + name);
    return { std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>() };
}

}
