// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/temp_dir.h"

#include <string>

namespace earshot::test {

/// A certificate for localhost and 127.0.0.1, signed by itself and made on the spot: trusted by nobody who is not given `certificate`.
class SelfSigned {
public:
    SelfSigned();

    std::string certificate() const { return folder_.file("certificate.pem"); }
    std::string key() const { return folder_.file("key.pem"); }

private:
    TempDir folder_;
};

}
