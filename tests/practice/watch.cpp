#include "app/Backend.h"
#include "app/Clock.h"
#include "app/DefaultAssistant.h"
#include "app/DefaultDesk.h"
#include "practice/PracticeThread.h"
#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>
using namespace callside;
using namespace Qt::Literals::StringLiterals;
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    practice::PracticeOptions o;
    o.apiKey = "sk-x";
    o.webhookSecret = "whsec_cHJhY3RpY2UtbGluZS10ZXN0LXNlY3JldA==";
    practice::PracticeThread line(o);
    QString why;
    if (!line.start(&why))
        return 1;
    BackendSetup s;
    s.settings.apiKey = Secret("sk-x");
    s.settings.webhookSecrets = {Secret(o.webhookSecret)};
    s.settings.baseUrl = line.baseUrl();
    s.settings.webhookAddress = u"127.0.0.1"_s;
    s.settings.webhookPort = 0;
    s.session = defaultAssistant(s.settings.model);
    s.preferences = defaultPreferences();
    QTemporaryDir d;
    s.dataFolder = d.path();
    s.isPractice = true;
    Backend b(s);
    QHash<QString, QString> names;
    QHash<CallId, QString> last;
    QObject::connect(&line, &practice::PracticeThread::callRang, &app, [&](QString id, QString sc) { names[id] = sc; });
    bool rung = false;
    QObject::connect(&b, &Backend::statusChanged, &app, [&](const LineStatus &st) {
        if (rung || st.intake != LineStatus::Intake::Listening)
            return;
        rung = true;
        line.setWebhookUrl(QUrl(u"http://127.0.0.1:%1/webhook"_s.arg(st.port)));
        for (int i = 1; i < argc; ++i)
            line.ring(QString::fromLatin1(argv[i]));
    });
    QObject::connect(&b, &Backend::changesWaiting, &app, [&] {
        for (auto &u : b.takeChanges()) {
            auto &c = u.state;
            QString t;
            QDebug(&t) << stageOf(c) << c.urgency.kind << c.silence << "unclear" << c.isUnclear << c.endReason;
            if (last[c.id] != t) {
                last[c.id] = t;
                printf("%6.1f %-18s %s | %s\n",
                       c.answeredAt == Moment{} ? 0.0 : double((now() - c.answeredAt).count()) / 1000,
                       qPrintable(names[c.id.value]), qPrintable(t), qPrintable(c.urgency.words));
                fflush(stdout);
            }
        }
    });
    b.start();
    QTimer::singleShot(150000, &app, &QCoreApplication::quit);
    return app.exec();
}
