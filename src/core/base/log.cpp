// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/base/log.h"

#include "earshot/base/text.h"

#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

namespace earshot {

namespace {

constexpr std::size_t fileSize = 5UL * 1024 * 1024;
constexpr std::size_t olderFiles = 3;

/// Stands between every sink and its pattern, so that no line can go around it.
class RedactingFormatter final : public spdlog::formatter {
public:
    void format(const spdlog::details::log_msg& message, spdlog::memory_buf_t& line) override
    {
        const std::string payload = singleLine(redacted({ message.payload.data(), message.payload.size() }));
        spdlog::details::log_msg safe = message;
        safe.payload = payload;
        pattern_.format(safe, line);
    }

    std::unique_ptr<spdlog::formatter> clone() const override { return std::make_unique<RedactingFormatter>(); }

private:
    spdlog::pattern_formatter pattern_{ "%Y-%m-%dT%H:%M:%S.%e%z %^%l%$ %v" };
};

}

void setUpLog(const LogOptions& options)
{
    const auto console = std::make_shared<spdlog::sinks::stderr_color_sink_mt>();
    console->set_level(options.quiet ? spdlog::level::err : spdlog::level::trace);
    const auto logger = std::make_shared<spdlog::logger>("earshot", console);
    std::string problem;
    if (!options.file.empty()) {
        try {
            logger->sinks().push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(options.file, fileSize, olderFiles));
        } catch (const spdlog::spdlog_ex& error) {
            problem = error.what();
        }
    }
    logger->set_formatter(std::make_unique<RedactingFormatter>());
    logger->set_level(options.verbose ? spdlog::level::debug : spdlog::level::info);
    logger->flush_on(spdlog::level::warn);
    spdlog::set_default_logger(logger);
    if (!problem.empty())
        logger->warn("No log file: {}", problem);
}

}
