"""What another program changes is noticed, and what is open is shown anew."""

from __future__ import annotations

from handbook_app.tasks.watching import Watch


def test_a_change_is_noticed_once(qtbot) -> None:
    state = ["one"]
    watch = Watch(lambda: state[0])
    noticed = []
    watch.changed.connect(lambda: noticed.append(state[0]))
    watch.start()
    qtbot.waitUntil(lambda: watch._is_looking, timeout=2000)
    state[0] = "two"
    with qtbot.waitSignal(watch.changed, timeout=2000):
        pass
    watch.stop()
    assert noticed == ["two"]


def test_a_drive_that_is_away_for_a_moment_ends_nothing(qtbot) -> None:
    from handbook_app.model.errors import NotFound

    answers = iter(["one", NotFound("gone"), "two"])

    def look() -> str:
        answer = next(answers, "two")
        if isinstance(answer, NotFound):
            raise answer
        return answer

    watch = Watch(look)
    watch.start()
    with qtbot.waitSignal(watch.changed, timeout=4000):
        pass
    watch.stop()
