import { folderStore } from '../../functions/adapters/folder-store.ts';
import { storeContract } from '../contracts/store-contract.ts';
import { temporaryFolder } from '../temporary-folder.ts';

storeContract('a folder', async () => folderStore(await temporaryFolder()));
