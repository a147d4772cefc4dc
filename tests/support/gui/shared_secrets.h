// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/listening.h"

#include <map>
#include <memory>
#include <mutex>

namespace earshot::test {

/// A keyring in memory that every thread of a Desk reaches through a store of its own.
class SharedSecrets {
public:
    void put(const std::string& name, const std::string& secret)
    {
        const std::lock_guard lock(box_->mutex);
        box_->secrets[name] = secret;
    }
    std::map<std::string, std::string> all() const
    {
        const std::lock_guard lock(box_->mutex);
        return box_->secrets;
    }
    gui::SecretStoreMaker maker() const
    {
        return [box = box_] { return std::make_unique<Key>(box); };
    }

private:
    struct Box {
        std::mutex mutex;
        std::map<std::string, std::string> secrets;
    };

    class Key final : public SecretStore {
    public:
        explicit Key(std::shared_ptr<Box> box) : box_(std::move(box)) { }

        Result<std::optional<std::string>> read(const std::string& name) override
        {
            const std::lock_guard lock(box_->mutex);
            const auto found = box_->secrets.find(name);
            return found == box_->secrets.end() ? std::nullopt : std::optional(found->second);
        }
        Result<void> write(const std::string& name, const std::string& secret) override
        {
            const std::lock_guard lock(box_->mutex);
            box_->secrets[name] = secret;
            return {};
        }
        Result<void> remove(const std::string& name) override
        {
            const std::lock_guard lock(box_->mutex);
            box_->secrets.erase(name);
            return {};
        }
        std::string description() const override { return "memory"; }

    private:
        std::shared_ptr<Box> box_;
    };

    std::shared_ptr<Box> box_ = std::make_shared<Box>();
};

}
