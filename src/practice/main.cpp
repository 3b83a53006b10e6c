// SPDX-License-Identifier: GPL-3.0-or-later
// The practice line by itself, for trying a console against it from a terminal.
#include "practice/PracticeLine.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace callside::practice;

namespace {

void say(const QString &line)
{
    QTextStream out(stdout);
    out << line << Qt::endl;
}

int fail(const QString &sentence)
{
    QTextStream(stderr) << "callside-practice: " << sentence << Qt::endl;
    return 2;
}

void tellEverything(PracticeLine &line)
{
    QObject::connect(&line, &PracticeLine::callRang, &line,
                     [](const QString &id, const QString &scenario) { say(id + u" rings: "_s + scenario); });
    QObject::connect(&line, &PracticeLine::webhookAnswered, &line, [](const QString &id, int status, double ms) {
        say(u"%1 webhook answered %2 in %3 ms"_s.arg(id).arg(status).arg(ms, 0, 'f', 1));
    });
    QObject::connect(
        &line, &PracticeLine::requestAnswered, &line,
        [](const QString &, const QString &path, int status) { say(u"%1 -> %2"_s.arg(path).arg(status)); });
    QObject::connect(&line, &PracticeLine::sidebandAttached, &line,
                     [](const QString &id) { say(id + u" attached"_s); });
    QObject::connect(&line, &PracticeLine::sidebandRefused, &line,
                     [](const QString &id, int status) { say(u"%1 sideband refused with %2"_s.arg(id).arg(status)); });
    QObject::connect(&line, &PracticeLine::clientEventReceived, &line, [](const QString &id, const QJsonObject &event) {
        say(id + u" <- "_s + event.value("type"_L1).toString());
    });
    QObject::connect(&line, &PracticeLine::clientEventRefused, &line,
                     [](const QString &id, const QString &code) { say(id + u" refused: "_s + code); });
    QObject::connect(&line, &PracticeLine::assistantSpoke, &line,
                     [](const QString &id, const QString &text) { say(id + u" assistant: "_s + text); });
    QObject::connect(&line, &PracticeLine::callerSpoke, &line,
                     [](const QString &id, const QString &text) { say(id + u" caller: "_s + text); });
    QObject::connect(&line, &PracticeLine::providerAnswered, &line,
                     [](const QString &id, const QString &what, const QString &path, int status) {
                         say(u"%1 %2: %3 answered %4"_s.arg(id, what, path).arg(status));
                     });
    QObject::connect(
        &line, &PracticeLine::providerSpoke, &line,
        [](const QString &id, const QString &text, const QString &) { say(id + u" phone company: "_s + text); });
    QObject::connect(&line, &PracticeLine::callEnded, &line,
                     [](const QString &id, const QString &how) { say(id + u" ended: "_s + how); });
}

QList<QCommandLineOption> providerOptions()
{
    return {
        {u"through"_s, u"The way the calls take: %1."_s.arg(throughNames().join(u", "_s)), u"WAY"_s, u"directly"_s},
        {u"public-url"_s, u"What the console calls itself to the outside; none: the webhook's address."_s, u"URL"_s},
        {u"twilio-account"_s, u"The Twilio account (AC…)."_s, u"SID"_s, u"AC00000000000000000000000000000000"_s},
        {u"twilio-token"_s, u"The Twilio auth token."_s, u"T"_s},
        {u"vonage-key"_s, u"The Vonage API key."_s, u"K"_s, u"00000000"_s},
        {u"vonage-signature-secret"_s, u"The Vonage signature secret."_s, u"S"_s},
        {u"vonage-application"_s, u"The Vonage application to expect; none: any."_s, u"ID"_s},
        {u"vonage-api-secret"_s, u"The secret behind tokens for Vonage's REST API; none: not looked at."_s, u"S"_s},
        {u"vonage-answer-post"_s, u"Asks the answer address with POST instead of GET."_s}};
}

bool takeProviderOptions(const QCommandLineParser &parser, PracticeOptions &options)
{
    const auto through = throughNamed(parser.value(u"through"_s));
    options.provider = through.value_or(Through::Directly);
    options.publicUrl = QUrl(parser.value(u"public-url"_s));
    options.twilioAccountSid = parser.value(u"twilio-account"_s).toUtf8();
    options.twilioAuthToken = parser.value(u"twilio-token"_s).toUtf8();
    options.vonageApiKey = parser.value(u"vonage-key"_s).toUtf8();
    options.vonageSignatureSecret = parser.value(u"vonage-signature-secret"_s).toUtf8();
    options.vonageApplicationId = parser.value(u"vonage-application"_s).toUtf8();
    options.vonageApiSecret = parser.value(u"vonage-api-secret"_s).toUtf8();
    options.isVonageAnswerPosted = parser.isSet(u"vonage-answer-post"_s);
    return through.has_value();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Plays rehearsed callers to a console on this computer."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"webhook"_s, u"Where incoming calls are announced."_s, u"URL"_s, u"http://127.0.0.1:5000/webhook"_s},
         {u"secret"_s, u"The webhook secret (whsec_…)."_s, u"S"_s},
         {u"key"_s, u"The API key to expect; none: any."_s, u"K"_s},
         {u"port"_s, u"The port to listen on; 0: a free one."_s, u"P"_s, u"0"_s},
         {u"speed"_s, u"2 plays twice as fast."_s, u"X"_s, u"1"_s},
         {u"scenario"_s, u"Rings this scenario; repeatable."_s, u"ID"_s},
         {u"fault"_s, u"What goes wrong with those calls; repeatable."_s, u"NAME[=value]"_s},
         {u"programme"_s, u"Rings one scenario after the other."_s},
         {u"seconds"_s, u"Ends after that time; 0: never."_s, u"N"_s, u"0"_s}});
    parser.addOptions(providerOptions());
    parser.process(app);
    PracticeOptions options;
    options.webhookUrl = QUrl(parser.value(u"webhook"_s));
    options.webhookSecret = parser.value(u"secret"_s).toUtf8();
    options.apiKey = parser.value(u"key"_s).toUtf8();
    options.port = parser.value(u"port"_s).toUShort();
    options.speed = parser.value(u"speed"_s).toDouble();
    if (!takeProviderOptions(parser, options))
        return fail(u"There is no way \"%1\"; the ways are %2."_s.arg(parser.value(u"through"_s),
                                                                      throughNames().join(u", "_s)));
    QString why;
    const auto faults = Faults::parse(parser.values(u"fault"_s), &why);
    if (!faults)
        return fail(why);
    PracticeLine line(options);
    if (!line.listen(&why))
        return fail(why);
    say(line.baseUrl().toString());
    if (options.provider != Through::Directly)
        say(u"REST API of the phone company: "_s + line.providerBaseUrl().toString());
    tellEverything(line);
    for (const QString &id : parser.values(u"scenario"_s)) {
        if (line.ring(id, *faults).isEmpty())
            return fail(
                u"There is no scenario \"%1\"; the scenarios are %2."_s.arg(id, line.scenarioIds().join(u", "_s)));
    }
    if (parser.isSet(u"programme"_s))
        line.startProgramme();
    if (const int seconds = parser.value(u"seconds"_s).toInt(); seconds > 0)
        QTimer::singleShot(seconds * 1000, &app, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
