// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/gui/speaking_as.h"
#include "support/program.h"
#include "support/temp_dir.h"
#include "words/speech.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace earshot::test;

namespace {

const QString sources = EARSHOT_SOURCE_DIR;

struct Message {
    QString source, type; ///< type: "unfinished", "vanished", "obsolete" or empty
    QStringList translations; ///< one, or one for each plural form
};

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.type = xml.attributes().value("type").toString();
    QString text;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("translation")) && !xml.atEnd()) {
        if (xml.isStartElement())
            message.translations += xml.readElementText();
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (message.translations.isEmpty())
        message.translations += text;
}

QList<Message> messagesIn(const QString& file)
{
    QFile ts(file);
    REQUIRE(ts.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&ts);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message"))
            messages += Message{};
        else if (xml.name() == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, messages.last());
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

/// The translations as lupdate would leave them if it ran over the sources of today; of English the plural forms only.
QList<Message> updated(const QString& language, const TempDir& folder)
{
    const QString name = "earshot_" + language + ".ts", file = QString::fromStdString(folder.file(name.toStdString()));
    REQUIRE(QFile::copy(sources + "/resources/translations/" + name, file));
    std::vector<std::string> arguments{ "-silent", "-locations", "none", (sources + "/src/gui").toStdString(),
        (sources + "/ui").toStdString(), "-ts", file.toStdString() };
    if (language == "en")
        arguments.insert(arguments.begin(), "-pluralonly");
    const Outcome outcome = run({ .file = EARSHOT_LUPDATE, .arguments = arguments });
    INFO(outcome.out + outcome.err);
    REQUIRE(outcome.exitCode == 0);
    return messagesIn(file);
}

QSet<QString> placeholdersOf(const QString& text)
{
    QSet<QString> found;
    static const QRegularExpression placeholder("%(\\d|n)");
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    return found;
}

QStringList menuOfAField()
{
    QLineEdit field;
    const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
    QStringList texts;
    for (const QAction* const action : menu->actions())
        texts += action->text().section('\t', 0, 0).remove('&');
    return texts;
}

}

TEST_CASE("Every string of the windows is translated into every language, and none is left over")
{
    const TempDir folder;
    const char* const language = GENERATE("de", "en", "id", "ru", "tr");
    QStringList missing, leftOver;
    for (const Message& message : updated(language, folder)) {
        if (message.type == "vanished" || message.type == "obsolete")
            leftOver += message.source;
        else if (message.type == "unfinished" || message.translations.contains(QString()))
            missing += message.source;
    }
    INFO(language);
    CHECK(missing.join('\n').toStdString() == "");
    CHECK(leftOver.join('\n').toStdString() == "");
}

TEST_CASE("A translation has the placeholders of its string")
{
    for (const QString& file : QDir(sources + "/resources/translations").entryList({ "*.ts" }))
        for (const Message& message : messagesIn(sources + "/resources/translations/" + file))
            for (const QString& translation : message.translations) {
                INFO(file.toStdString() << ": " << message.source.toStdString() << " / " << translation.toStdString());
                // "one reply" may do without its number
                CHECK((placeholdersOf(translation) - QSet<QString>{ "%n" }) == (placeholdersOf(message.source) - QSet<QString>{ "%n" }));
                CHECK((placeholdersOf(translation) - placeholdersOf(message.source)).isEmpty());
            }
}

TEST_CASE("Qt's own buttons and menus speak the language of the window")
{
    struct Words {
        const char *language, *cancel, *close, *paste;
    };
    const Words words = GENERATE(Words{ "id", "Batal", "Tutup", "Tempel" }, Words{ "tr", "İptal", "Kapat", "Yapıştır" },
        Words{ "de", "Abbrechen", "Schließen", "Einfügen" }, Words{ "ru", "Отмена", "Закрыть", "Вставить" },
        Words{ "en", "Cancel", "Close", "Paste" });
    const SpeakingAs whateverItWas("en");
    earshot::gui::Speech speech;
    speech.speak(words.language);
    const QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Close);
    const auto text = [&](QDialogButtonBox::StandardButton which) { return box.button(which)->text().remove('&').toStdString(); };
    CHECK(text(QDialogButtonBox::Cancel) == words.cancel);
    CHECK(text(QDialogButtonBox::Close) == words.close);
    CHECK(menuOfAField().contains(QString::fromUtf8(words.paste)));
}
