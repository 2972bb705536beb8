"""The places one was at, for going back and forward."""

Place = tuple[str, str, str]  # page, plan, commitment or member
MOST = 100


class Places:
    """A line of places with a position in it; a new place cuts off what lay ahead."""

    def __init__(self) -> None:
        self._line: list[Place] = []
        self._at = -1
        self._walking = False

    def forget(self) -> None:
        self._line, self._at = [], -1

    def remember(self, place: Place) -> None:
        """The place one is at now; nothing while one walks through remembered ones."""
        if self._walking or (0 <= self._at < len(self._line) and self._line[self._at] == place):
            return
        self._line = [*self._line[: self._at + 1], place][-MOST:]
        self._at = len(self._line) - 1

    @property
    def can_go_back(self) -> bool:
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        return self._at < len(self._line) - 1

    def step(self, by: int) -> Place | None:
        """The place `by` steps away, which is from now on the current one; None at the ends."""
        at = self._at + by
        if not 0 <= at < len(self._line):
            return None
        self._at = at
        return self._line[at]

    def walk(self, walking: bool) -> None:
        """Between `walk(True)` and `walk(False)` nothing is remembered."""
        self._walking = walking
