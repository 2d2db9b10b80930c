/** What an article written with React needs in a page. In one bundle, as all of it has to share one React. */
export { createElement, useEffect, useState } from 'react';
export { hydrateRoot } from 'react-dom/client';
