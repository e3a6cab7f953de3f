"""The part of sqlcipher3 that Clientèle uses: the standard library's sqlite3 under another name."""

from .dbapi2 import *
from .dbapi2 import Connection as Connection
from .dbapi2 import Cursor as Cursor
from .dbapi2 import DatabaseError as DatabaseError
from .dbapi2 import DataError as DataError
from .dbapi2 import Error as Error
from .dbapi2 import IntegrityError as IntegrityError
from .dbapi2 import InterfaceError as InterfaceError
from .dbapi2 import NotSupportedError as NotSupportedError
from .dbapi2 import OperationalError as OperationalError
from .dbapi2 import ProgrammingError as ProgrammingError
from .dbapi2 import Row as Row
from .dbapi2 import connect as connect
