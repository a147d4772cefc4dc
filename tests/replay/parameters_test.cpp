// SPDX-License-Identifier: GPL-3.0-or-later
#include "parameters.h"
#include "support/catch.h"

using earshot::replay::Parameters;

namespace {

Parameters fromJson(const std::string& body)
{
    httplib::Request request;
    request.body = body;
    request.set_header("Content-Type", "application/json; charset=utf-8");
    return Parameters(request);
}

Parameters fromQuery(const httplib::Params& query)
{
    httplib::Request request;
    request.params = query;
    return Parameters(request);
}

using Texts = std::vector<std::string>;

}

TEST_CASE("Lists come as name[] or as repeated names")
{
    const Parameters parameters = fromQuery({ { "id[]", "1" }, { "id[]", "2" }, { "id", "3" } });
    CHECK(parameters.list("id") == Texts{ "1", "2", "3" });
    CHECK(parameters.list("ids").empty());
}

TEST_CASE("JSON members are read like fields of a form")
{
    const Parameters parameters = fromJson(R"({"status":"hi","sensitive":true,"expires_in":60,"status_ids":["1",2],"language":null})");
    CHECK(parameters.text("status") == "hi");
    CHECK(parameters.flag("sensitive"));
    CHECK(parameters.integer("expires_in") == 60);
    CHECK(parameters.list("status_ids") == Texts{ "1", "2" });
    CHECK_FALSE(parameters.has("language"));
}

TEST_CASE("A body that is not JSON, although it says so, is no parameter at all")
{
    const std::string body = GENERATE("", "{", "[1,2]", "\"text\"", "\xff\xfe");
    CHECK(fromJson(body).all().empty());
}

TEST_CASE("Multipart fields are read, too")
{
    httplib::Request request;
    request.files.emplace("status", httplib::MultipartFormData{ "status", "Grüße", "", "" });
    CHECK(Parameters(request).text("status") == "Grüße");
}

TEST_CASE("Flags know the words for no")
{
    const std::string no = GENERATE("", "0", "false", "f", "off");
    CHECK_FALSE(fromQuery({ { "x", no } }).flag("x", true));
    CHECK(fromQuery({ { "x", "1" } }).flag("x"));
    CHECK(fromQuery({}).flag("x", true));
    CHECK_FALSE(fromQuery({}).flag("x"));
}

TEST_CASE("Broken UTF-8 is repaired before anything is made of it")
{
    CHECK(fromQuery({ { "status",
                        "a\xff"
                        "b" } })
              .text("status")
        == "a\uFFFDb");
}
