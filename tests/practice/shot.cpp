#include "gui/Appearance.h"
#include "gui/PracticePanel.h"
#include "gui/PracticeWindow.h"
#include "gui/Theme.h"
#include "practice/Faults.h"
#include "practice/Scenario.h"
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPalette>
#include <QPushButton>
using namespace callside;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
class Dummy : public QObject
{
    Q_OBJECT
};
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    bool dark = qEnvironmentVariableIsSet("SHOTS_DARK"), large = qEnvironmentVariableIsSet("SHOTS_LARGE");
    if (dark) {
        QPalette p(QColor(0x2b2b2b), QColor(0x1e1e1e));
        p.setColor(QPalette::WindowText, Qt::white);
        QApplication::setPalette(p);
    }
    QFont f = QApplication::font();
    f.setPointSizeF(large ? 20 : 10);
    QApplication::setFont(f);
    Appearance a(app);
    QString lang = qEnvironmentVariable("LANGX", u"en"_s), why;
    auto sc = practice::loadScenarios(u"/work/main/resources/practice"_s, &why);
    QList<PracticeCaller> callers;
    for (auto &s : *sc)
        callers.append({s.id, s.title(lang), s.about(lang), s.language, PracticeCaller::DrillPart(int(s.drillPart))});
    QString suf = u"-%1%2%3.png"_s.arg(lang, dark ? u"-dark"_s : QString(), large ? u"-large"_s : QString());
    auto *c = new QLabel(u"console"_s);
    c->setAlignment(Qt::AlignCenter);
    PracticeWindow w(c);
    auto *p = w.panel();
    p->setCallers(callers);
    p->setFaults(practice::Faults::names());
    p->setReady(true);
    p->setNow(fromMsecs(1800000000000));
    w.resize(large ? 1100 : 760, 768);
    w.show();
    auto save = [&](QString n) {
        for (int i = 0; i < 6; ++i)
            QApplication::processEvents();
        w.grab().save(n + suf);
    };
    p->noteRang({u"x"_s}, u"booking"_s);
    save(u"callers"_s);
    p->findChild<QPushButton *>(u"practiceFaultButton"_s)->click();
    save(u"faults"_s);
    p->findChild<QLineEdit *>(u"practiceFaultSearch"_s)->setText(u"refus"_s);
    save(u"faultsearch"_s);
    p->findChild<QPushButton *>(u"practiceDrillButton"_s)->click();
    save(u"drill0"_s);
    p->findChild<QPushButton *>(u"drillStartButton"_s)->click();
    p->noteRang({u"r1"_s}, u"booking"_s);
    save(u"drill1"_s);
    p->noteRang({u"r2"_s}, u"chest-pain"_s);
    p->noteRang({u"r2"_s}, u"turns-urgent"_s);
    p->noteRang({u"r2"_s}, u"japanese-urgent"_s);
    CallState s;
    s.id = {u"r2"_s};
    s.phase = Phase::Live;
    s.urgency.kind = Urgency::Kind::RedFlag;
    s.urgency.raisedAt = fromMsecs(1800000010000);
    s.urgency.acknowledgedAt = s.urgency.raisedAt + 4200ms;
    s.transferAskedAt = s.urgency.raisedAt + 9800ms;
    p->follow({{s, CallChange::Phase}});
    save(u"drill2"_s);
    p->findChild<QPushButton *>(u"drillStartButton"_s)->click();
    p->noteRang({u"r2"_s}, u"chest-pain"_s);
    p->noteRang({u"r2"_s}, u"turns-urgent"_s);
    p->noteRang({u"r2"_s}, u"japanese-urgent"_s);
    s.transferAskedAt = {};
    s.phase = Phase::Ended;
    s.endReason = EndReason::CallerLeft;
    p->follow({{s, CallChange::Phase}});
    save(u"drill3"_s);
}
#include "shot.moc"
